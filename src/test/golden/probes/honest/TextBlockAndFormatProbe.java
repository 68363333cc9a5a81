import javalings.own.*;

final class TextBlockAndFormatProbe {
  static String greet(String name, int n) {
    var text = "hello %s, %d".formatted(name, n);
    return text.strip() + text.length();
  }
}
