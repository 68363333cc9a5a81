package javalings.borrowck.fuzz;

import java.util.function.Function;

/** A piece of program in both languages. */
record Text(String java, String rust) {

  static final Text NOTHING = same("");

  static Text same(String text) {
    return new Text(text, text);
  }

  /** Both spellings, with {@code $0}, {@code $1} … standing for the arguments. */
  static Text of(String java, String rust, Object... args) {
    return new Text(filled(java, Text::java, args), filled(rust, Text::rust, args));
  }

  /** A spelling that both languages share, with {@code $0} … for the arguments. */
  static Text both(String text, Object... args) {
    return of(text, text, args);
  }

  private static String filled(String text, Function<Text, String> side, Object... args) {
    var filled = text;
    for (var i = 0; i < args.length; i++) {
      var arg = args[i] instanceof Text part ? side.apply(part) : String.valueOf(args[i]);
      filled = filled.replace("$" + i, arg);
    }
    return filled;
  }
}
