package prep.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each class below says the same before and after it is rewritten. */
class DesugaringTest {

  record Empty() {}

  record Small(boolean flag, byte small, short medium, char letter, int number) {}

  record Wide(long number, float single, double precise) {}

  record References(@Nullable String text, List<Integer> numbers, int[] array) {}

  /** Compares all values with each other, and says all hash codes and texts. */
  static List<String> methodsOf(List<Object> values) {
    List<String> said = new ArrayList<>();
    for (Object value : values) {
      said.add(value + " " + value.hashCode());
      for (Object other : values) {
        said.add(String.valueOf(value.equals(other)));
      }
      Object none = null;
      said.add(String.valueOf(value.equals(none)));
    }
    return said;
  }

  static final class SmallComponents implements Supplier<List<String>> {
    @Override
    public List<String> get() {
      return methodsOf(
          List.of(
              new Empty(),
              new Empty(),
              new Small(true, (byte) -1, (short) 2, 'c', 4),
              new Small(true, (byte) -1, (short) 2, 'c', 4),
              new Small(false, (byte) -1, (short) 2, 'c', 4),
              new Small(true, Byte.MIN_VALUE, (short) 2, 'c', 4),
              new Small(true, (byte) -1, Short.MAX_VALUE, 'c', 4),
              new Small(true, (byte) -1, (short) 2, 'é', 4),
              new Small(true, (byte) -1, (short) 2, 'c', Integer.MIN_VALUE)));
    }
  }

  static final class WideComponents implements Supplier<List<String>> {
    @Override
    public List<String> get() {
      return methodsOf(
          List.of(
              new Wide(1L << 40, 1.5f, 0.1),
              new Wide(1L << 40, 1.5f, 0.1),
              new Wide(1L << 41, 1.5f, 0.1),
              new Wide(1, 0.0f, 0.0),
              new Wide(1, -0.0f, 0.0),
              new Wide(1, 0.0f, -0.0),
              new Wide(1, Float.NaN, Double.NaN),
              new Wide(1, Float.NaN, Double.NaN)));
    }
  }

  static final class ReferenceComponents implements Supplier<List<String>> {
    @Override
    public List<String> get() {
      List<String> said =
          methodsOf(
              List.of(
                  new Nested(new Empty(), "a"),
                  new Nested(new Empty(), "a"),
                  new Nested(new Small(true, (byte) 0, (short) 0, ' ', 0), "a"),
                  new Nested(null, "a")));
      int[] array = {1};
      var one = new References(null, List.of(1), array);
      said.add(String.valueOf(one.equals(new References(null, List.of(1), array))));
      said.add(String.valueOf(one.equals(new References("", List.of(1), array))));
      said.add(String.valueOf(one.equals(new References(null, List.of(1), array.clone()))));
      return said;
    }

    record Nested(@Nullable Record inner, String text) {}
  }

  sealed interface Shape {
    record Circle(int radius) implements Shape {}

    record Square(int side) implements Shape {}

    enum Point implements Shape {
      ORIGIN
    }

    /** In an interface the new method has to be called as one of an interface. */
    static String named(Shape shape) {
      return switch (shape) {
        case Circle(int radius) when radius > 9 -> "large circle";
        case Circle _ -> "circle";
        case Square(int side) -> "square of " + side;
        case Point _ -> "point";
      };
    }
  }

  static final class SwitchesOverTypes implements Supplier<List<String>> {
    @Override
    public List<String> get() {
      List<String> said = new ArrayList<>();
      for (Shape shape :
          List.of(
              new Shape.Circle(1), new Shape.Circle(10), new Shape.Square(2), Shape.Point.ORIGIN)) {
        said.add(Shape.named(shape));
      }
      for (Object thing : Arrays.asList(1, 2L, "", "text", 'c', null, new int[] {1, 2}, said)) {
        said.add(kind(thing));
      }
      try {
        said.add(Shape.named(nothing()));
      } catch (NullPointerException e) {
        said.add("null is refused");
      }
      return said;
    }

    @SuppressWarnings("NullAway")
    private static Shape nothing() {
      return null;
    }

    private static String kind(@Nullable Object thing) {
      return switch (thing) {
        case null -> "nothing";
        case String text when text.isEmpty() -> "empty";
        case CharSequence text -> "text of " + text.length();
        case Integer number when number > 1 -> "many";
        case Number number -> "number " + number;
        case int[] array -> "array of " + array.length;
        case List<?> list -> "list";
        default -> "other";
      };
    }
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        SmallComponents.class,
        WideComponents.class,
        ReferenceComponents.class,
        SwitchesOverTypes.class
      })
  void a_class_does_the_same_after_it_is_rewritten(Class<? extends Supplier<List<String>>> type)
      throws Exception {
    var rewritten = new Rewritten();
    Supplier<List<String>> after = rewritten.instance(type);

    assertThat(after.getClass()).isNotSameAs(type);
    assertThat(after.get())
        .isEqualTo(type.getDeclaredConstructor().newInstance().get())
        .isNotEmpty();
    assertThat(rewritten.bootstraps)
        .doesNotContain("ObjectMethods.bootstrap", "SwitchBootstraps.typeSwitch");
  }

  enum Colour {
    RED,
    GREEN
  }

  /** A switch over types and constants at once is left to the JDK, as are texts and lambdas. */
  static final class LeftAlone implements Supplier<List<String>> {
    @Override
    public List<String> get() {
      List<String> said = new ArrayList<>();
      List.of(Colour.RED, Colour.GREEN, "a", "b", 1).forEach(thing -> said.add(kind(thing)));
      return said;
    }

    private static String kind(Object thing) {
      return switch (thing) {
        case Colour.RED -> "red";
        case Colour _ -> "colour";
        case String text -> constant(text);
        default -> "other " + thing;
      };
    }

    private static String constant(String text) {
      return switch (text) {
        case "a" -> "first";
        case String other when other.length() > 1 -> "long";
        default -> "text";
      };
    }
  }

  @ParameterizedTest
  @ValueSource(classes = LeftAlone.class)
  void what_the_cache_keeps_and_what_is_rare_is_left_alone(
      Class<? extends Supplier<List<String>>> type) throws Exception {
    var rewritten = new Rewritten();

    assertThat(rewritten.instance(type).get()).isEqualTo(new LeftAlone().get());
    assertThat(rewritten.bootstraps)
        .contains(
            "SwitchBootstraps.typeSwitch",
            "LambdaMetafactory.metafactory",
            "StringConcatFactory.makeConcatWithConstants");
  }

  /** Loads the classes of this test anew, rewritten. */
  private static final class Rewritten extends ClassLoader {

    /** What is still called dynamically. */
    private final Set<String> bootstraps = new TreeSet<>();

    Rewritten() {
      super(DesugaringTest.class.getClassLoader());
    }

    Supplier<List<String>> instance(Class<? extends Supplier<List<String>>> type)
        throws ReflectiveOperationException {
      var constructor =
          loadClass(type.getName()).asSubclass(Supplier.class).getDeclaredConstructor();
      constructor.setAccessible(true);
      @SuppressWarnings("unchecked")
      Supplier<List<String>> instance = constructor.newInstance();
      return instance;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(DesugaringTest.class.getName())) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      ClassFile format = ClassFile.of();
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = Desugaring.of(format, format.parse(in.readAllBytes()));
        assertThat(format.verify(bytes)).isEmpty();
        note(format.parse(bytes));
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }

    private void note(ClassModel type) {
      type.methods().stream()
          .flatMap(method -> method.code().stream())
          .flatMap(code -> code.elementStream())
          .forEach(element -> {
            if (element instanceof InvokeDynamicInstruction call) {
              var method = call.bootstrapMethod();
              bootstraps.add(method.owner().displayName() + "." + method.methodName());
            }
          });
    }
  }
}
