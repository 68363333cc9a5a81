// expect: checks-fail goes_through_all_pages
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
        if (!rest.hasNext() && page < 1) {
          rest = service.apply(++page).iterator();
        }
        return rest.hasNext();
      }

      @Override
      public String next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return rest.next();
      }
    };
  }
}
