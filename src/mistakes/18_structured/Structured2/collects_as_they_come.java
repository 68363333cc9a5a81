// expect: checks-fail all_stamps_come_in_order
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.StructuredTaskScope;

class Structured2 {

  static List<String> stamps(List<Callable<String>> offices) throws Exception {
    var stamps = new CopyOnWriteArrayList<String>();
    try (var scope = StructuredTaskScope.open()) {
      for (var office : offices) {
        scope.fork(() -> stamps.add(office.call()));
      }
      scope.join();
      return List.copyOf(stamps);
    }
  }
}
