// expect: checks-fail keeps_what_was_behind_it
import java.util.Map;
class Errors1 {
  static int number(Map<String, String> settings, String name, int standard) {
    var text = settings.get(name);
    if (text == null) {
      return standard;
    }
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("not a number: " + name + " = \"" + text + "\", " + e);
    }
  }
}
