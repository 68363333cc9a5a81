// expect: checks-fail a_typing_error_is_not_a_zero
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
      return standard;
    }
  }
}
