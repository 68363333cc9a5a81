// expect: checks-fail all_are_asked_at_the_same_time
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

class Structured2 {

  static List<String> stamps(List<Callable<String>> offices) throws Exception {
    var stamps = new ArrayList<String>();
    for (var office : offices) {
      stamps.add(office.call());
    }
    return stamps;
  }
}
