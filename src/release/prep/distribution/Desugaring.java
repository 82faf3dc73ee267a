package prep.distribution;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes out what javac leaves to be generated at run time and what the ahead-of-time cache does
 * not keep: the methods of records and the choice among the types of a switch. Each costs only
 * milliseconds, but a start needs dozens of them: decision note 0010 has the figures.
 */
final class Desugaring {
  private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
  private static final ClassDesc STRING_BUILDER = ClassDesc.of("java.lang.StringBuilder");

  private final ClassModel type;
  private final ClassDesc self;
  private final List<Consumer<ClassBuilder>> methods = new ArrayList<>();

  private Desugaring(ClassModel type) {
    this.type = type;
    this.self = type.thisClass().asSymbol();
  }

  /** The class with ordinary methods instead of dynamic calls. */
  static byte[] of(ClassFile format, ClassModel type) {
    return new Desugaring(type).apply(format);
  }

  private byte[] apply(ClassFile format) {
    CodeTransform calls =
        (builder, element) -> {
          Optional<Consumer<CodeBuilder>> body = body(element);
          if (body.isPresent()) {
            MethodTypeDesc signature = ((InvokeDynamicInstruction) element).typeSymbol();
            builder.invokestatic(self, add(signature, body.get()), signature, isInterface());
          } else {
            builder.with(element);
          }
        };
    return format.transformClass(
        type,
        ClassTransform.transformingMethodBodies(calls)
            .andThen(
                ClassTransform.endHandler(builder -> methods.forEach(add -> add.accept(builder)))));
  }

  private boolean isInterface() {
    return type.flags().has(AccessFlag.INTERFACE);
  }

  private String add(MethodTypeDesc signature, Consumer<CodeBuilder> body) {
    String name = "desugared$" + methods.size();
    int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
    methods.add(builder -> builder.withMethodBody(name, signature, flags, body));
    return name;
  }

  private static Optional<Consumer<CodeBuilder>> body(CodeElement element) {
    if (!(element instanceof InvokeDynamicInstruction call)) {
      return Optional.empty();
    }
    List<ConstantDesc> arguments = call.bootstrapArgs();
    String bootstrap =
        call.bootstrapMethod().owner().displayName() + "." + call.bootstrapMethod().methodName();
    return switch (bootstrap) {
      case "ObjectMethods.bootstrap" -> {
        ClassDesc record = (ClassDesc) arguments.get(0);
        List<Component> components = components(arguments);
        yield switch (call.name().stringValue()) {
          case "equals" -> Optional.of(code -> equality(code, record, components));
          case "hashCode" -> Optional.of(code -> hashCode(code, record, components));
          case "toString" -> Optional.of(code -> text(code, record, components));
          default -> Optional.empty();
        };
      }
      case "SwitchBootstraps.typeSwitch" ->
          arguments.stream().allMatch(label -> label instanceof ClassDesc)
              ? Optional.of(code -> choice(code, arguments))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private record Component(String name, ClassDesc type) {}

  private static List<Component> components(List<ConstantDesc> arguments) {
    List<Component> components = new ArrayList<>();
    for (ConstantDesc getter : arguments.subList(2, arguments.size())) {
      var field = (DirectMethodHandleDesc) getter;
      components.add(new Component(field.methodName(), field.invocationType().returnType()));
    }
    return components;
  }

  private static void equality(CodeBuilder code, ClassDesc record, List<Component> components) {
    Label different = code.newLabel();
    code.aload(1).instanceOf(record).ifeq(different);
    code.aload(1).checkcast(record).astore(2);
    for (Component component : components) {
      code.aload(0).getfield(record, component.name(), component.type());
      code.aload(2).getfield(record, component.name(), component.type());
      TypeKind kind = TypeKind.from(component.type());
      switch (kind) {
        case REFERENCE ->
            code.invokestatic(
                    OBJECTS,
                    "equals",
                    MethodTypeDesc.of(
                        ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object))
                .ifeq(different);
        case LONG -> code.lcmp().ifne(different);
        case FLOAT, DOUBLE ->
            code.invokestatic(
                    wrapper(kind),
                    "compare",
                    MethodTypeDesc.of(ConstantDescs.CD_int, component.type(), component.type()))
                .ifne(different);
        default -> code.if_icmpne(different);
      }
    }
    code.iconst_1().ireturn();
    code.labelBinding(different).iconst_0().ireturn();
  }

  private static void hashCode(CodeBuilder code, ClassDesc record, List<Component> components) {
    code.iconst_0();
    for (Component component : components) {
      code.bipush(31).imul();
      code.aload(0).getfield(record, component.name(), component.type());
      TypeKind kind = TypeKind.from(component.type());
      boolean reference = kind == TypeKind.REFERENCE;
      code.invokestatic(
          reference ? OBJECTS : wrapper(kind),
          "hashCode",
          MethodTypeDesc.of(
              ConstantDescs.CD_int, reference ? ConstantDescs.CD_Object : component.type()));
      code.iadd();
    }
    code.ireturn();
  }

  private static void text(CodeBuilder code, ClassDesc record, List<Component> components) {
    code.new_(STRING_BUILDER).dup();
    code.invokespecial(STRING_BUILDER, "<init>", ConstantDescs.MTD_void);
    String before = record.displayName().replaceFirst(".*\\$", "") + "[";
    for (Component component : components) {
      append(code.loadConstant(before + component.name() + "="), ConstantDescs.CD_String);
      append(
          code.aload(0).getfield(record, component.name(), component.type()),
          appended(component.type()));
      before = ", ";
    }
    append(code.loadConstant(components.isEmpty() ? before + "]" : "]"), ConstantDescs.CD_String);
    code.invokevirtual(STRING_BUILDER, "toString", MethodTypeDesc.of(ConstantDescs.CD_String));
    code.areturn();
  }

  private static void append(CodeBuilder code, ClassDesc argument) {
    code.invokevirtual(STRING_BUILDER, "append", MethodTypeDesc.of(STRING_BUILDER, argument));
  }

  /** The parameter type of {@code append} that takes such a value. */
  private static ClassDesc appended(ClassDesc type) {
    return switch (TypeKind.from(type)) {
      case REFERENCE -> ConstantDescs.CD_Object;
      case BYTE, SHORT -> ConstantDescs.CD_int;
      default -> type;
    };
  }

  private static ClassDesc wrapper(TypeKind kind) {
    return switch (kind) {
      case BOOLEAN -> ConstantDescs.CD_Boolean;
      case BYTE -> ConstantDescs.CD_Byte;
      case CHAR -> ConstantDescs.CD_Character;
      case SHORT -> ConstantDescs.CD_Short;
      case INT -> ConstantDescs.CD_Integer;
      case LONG -> ConstantDescs.CD_Long;
      case FLOAT -> ConstantDescs.CD_Float;
      case DOUBLE -> ConstantDescs.CD_Double;
      case REFERENCE, VOID -> throw new IllegalArgumentException(kind.name());
    };
  }

  /** The number of the first label, from the one to restart at, whose type the value has. */
  private static void choice(CodeBuilder code, List<ConstantDesc> labels) {
    Label something = code.newLabel();
    code.aload(0).ifnonnull(something).iconst_m1().ireturn();
    code.labelBinding(something);
    for (int label = 0; label < labels.size(); label++) {
      Label next = code.newLabel();
      code.iload(1).loadConstant(label).if_icmpgt(next);
      code.aload(0).instanceOf((ClassDesc) labels.get(label)).ifeq(next);
      code.loadConstant(label).ireturn();
      code.labelBinding(next);
    }
    code.loadConstant(labels.size()).ireturn();
  }
}
