// expect: checks-fail says_which_setting_and_what_was_typed
import java.util.Map;

// A service reads its settings at the start. An operator typed "timeout = 3O", with the letter O.
// The service started without a word, with a time limit of 0 seconds, and refused every request.
class Errors1 {

  /** A setting that is a number; what is not set has its standard value. */
  static int number(Map<String, String> settings, String name, int standard) {
    var text = settings.get(name);
    if (text == null) {
      return standard;
    }
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
throw new IllegalArgumentException("timeout = 3O, retries = two", e);
    }
  }
}
