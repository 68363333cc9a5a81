import java.util.Map;
class Errors1 {
  static int number(Map<String, String> settings, String name, int standard) {
    var text = settings.get(name);
    if (text == null) {
      return standard;
    }
    int number;
    try {
      number = Integer.parseInt(text.strip());
    } catch (NumberFormatException cause) {
      var problem = new NumberFormatException(name + " is set to " + text);
      problem.initCause(cause);
      throw problem;
    }
    return number;
  }
}
