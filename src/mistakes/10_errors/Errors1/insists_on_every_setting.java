// expect: checks-fail what_is_not_set_has_its_standard_value
import java.util.Map;

class Errors1 {

  static int number(Map<String, String> settings, String name, int standard) {
    var text = settings.get(name);
    if (text == null) {
      throw new IllegalArgumentException("not set: " + name);
    }
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("not a number: " + name + " = \"" + text + "\"", e);
    }
  }
}
