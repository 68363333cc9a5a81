// expect: checks-fail all_are_asked_at_the_same_time
import java.util.List;
import java.util.concurrent.Callable;

class Structured3 {

  static String fetch(List<Callable<String>> mirrors) throws Exception {
    var last = new Exception("no mirrors");
    for (var mirror : mirrors) {
      try {
        return mirror.call();
      } catch (Exception e) {
        last = e;
      }
    }
    throw last;
  }
}
