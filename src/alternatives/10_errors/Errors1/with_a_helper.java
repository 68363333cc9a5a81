import java.util.Map;
class Errors1 {
  static int number(Map<String, String> settings, String name, int standard) {
    var text = settings.get(name);
    if (text == null) {
      return standard;
    }
    return parse(name, text);
  }

  private static int parse(String name, String text) {
    try {
      return Integer.parseInt(text.trim());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("%s: %s is no number".formatted(name, text), e);
    }
  }
}
