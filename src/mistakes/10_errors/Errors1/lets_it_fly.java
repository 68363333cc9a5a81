// expect: checks-fail says_which_setting_and_what_was_typed
import java.util.Map;

class Errors1 {

  static int number(Map<String, String> settings, String name, int standard) {
    var text = settings.get(name);
    if (text == null) {
      return standard;
    }
    return Integer.parseInt(text.strip());
  }
}
