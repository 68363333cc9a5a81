// expect: checks-fail all_stamps_come_in_order
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;

class Structured2 {

  static List<String> stamps(List<Callable<String>> offices) throws Exception {
    if (offices.isEmpty()) {
      return List.of();
    }
    try (var scope = StructuredTaskScope.open(Joiner.<String>anySuccessfulResultOrThrow())) {
      for (var office : offices) {
        scope.fork(office);
      }
      return List.of(scope.join());
    }
  }
}
