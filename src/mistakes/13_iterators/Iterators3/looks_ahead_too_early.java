// expect: checks-fail asks_for_pages_only_when_they_are_needed
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;

class Iterators3 {

  static Iterator<String> results(IntFunction<List<String>> service) {
    return new Iterator<>() {
      private int page;
      private Iterator<String> rest = service.apply(0).iterator();

      @Override
      public boolean hasNext() {
        if (!rest.hasNext()) {
          rest = service.apply(++page).iterator();
        }
        return rest.hasNext();
      }

      @Override
      public String next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        var result = rest.next();
        hasNext();
        return result;
      }
    };
  }
}
