// expect: checks-fail says_when_it_is_over
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
        return rest.next();
      }
    };
  }
}
