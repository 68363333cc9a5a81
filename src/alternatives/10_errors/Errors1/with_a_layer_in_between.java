import java.util.Map;
class Errors1 {
  static int number(Map<String, String> settings, String name, int standard) {
    var text = settings.get(name);
    if (text == null) {
      return standard;
    }
    try {
      return read(text.strip());
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException("setting " + name + ": " + e.getMessage(), e);
    }
  }

  private static int read(String text) {
    try {
      return Integer.decode(text);
    } catch (NumberFormatException e) {
      throw new IllegalStateException("cannot read " + text, e);
    }
  }
}
