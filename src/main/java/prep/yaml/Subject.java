package prep.yaml;

import org.jspecify.annotations.Nullable;

/**
 * What a message is about, such as {@code option 2 of "layers"}; its text is only made when a
 * message needs it.
 *
 * @param quoted whether the name is something that the file has, to be shown in quotes
 * @param number the position in a list, from 1; 0 for none
 */
public record Subject(String name, boolean quoted, int number, @Nullable Subject of) {

  /** Something described, such as {@code the deck}. */
  public static Subject plain(String name) {
    return new Subject(name, false, 0, null);
  }

  /** Something with a name of its own. */
  public static Subject named(String name) {
    return new Subject(name, true, 0, null);
  }

  /** The value of a key. */
  public Subject key(String key) {
    return new Subject(key, true, 0, this);
  }

  /** One of several of a kind, from 1. */
  public Subject nth(String kind, int number) {
    return new Subject(kind, false, number, this);
  }

  @Override
  public String toString() {
    String text = quoted ? Shown.quoted(name) : name;
    if (number > 0) {
      text += " " + number;
    }
    return of == null ? text : text + " of " + of;
  }
}
