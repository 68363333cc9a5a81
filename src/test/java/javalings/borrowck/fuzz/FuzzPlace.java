package javalings.borrowck.fuzz;

/**
 * A variable or a field of it.
 *
 * @param path {@code ""}, {@code ".a"} or {@code ".a.x"}
 */
record FuzzPlace(Var root, String path, Type type) {

  static FuzzPlace of(Var variable) {
    return new FuzzPlace(variable, "", variable.type);
  }

  FuzzPlace field(String name, Type fieldType) {
    return new FuzzPlace(root, path + "." + name, fieldType);
  }

  /** The place as it stands: moved when its type moves. */
  Text text() {
    return Text.both("$0" + path, root.name);
  }

  /** As an argument of type {@code &T}. */
  Text shared() {
    var rust = type.excludes() && type.reference() ? "&*$0" : type.reference() ? "$0" : "&$0";
    return Text.of("$0", rust, text());
  }

  /** As an argument of type {@code &mut T}; rustc refuses it where the way is shared. */
  Text exclusive() {
    return type.excludes() ? text() : reborrowed();
  }

  /** As an initial value of type {@code &mut T}, which is not moved out of its variable. */
  Text reborrowed() {
    return Text.of("$0", type.reference() ? "&mut *$0" : "&mut $0", text());
  }

  /** As an argument of type {@code T}; rustc refuses it behind a reference. */
  Text owned() {
    return Text.of("$0", type.reference() ? "*$0" : "$0", text());
  }

  boolean overlaps(String other) {
    return path.startsWith(other) || other.startsWith(path);
  }
}
