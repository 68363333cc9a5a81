import java.util.Map;
import java.util.Optional;

class Errors1 {
  static int number(Map<String, String> settings, String name, int standard) {
    return Optional.ofNullable(settings.get(name))
        .map(String::strip)
        .map(text -> number(name, text))
        .orElse(standard);
  }

  private static Integer number(String name, String text) {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " = " + text, e);
    }
  }
}
