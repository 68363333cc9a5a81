import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
class Iterators3 {
  static Iterator<String> results(IntFunction<List<String>> service) {
    return new Iterator<>() {
      private int page;
      private Iterator<String> rest = first();

      private Iterator<String> first() {
        var first = service.apply(0);
        page = first.isEmpty() ? -1 : 0;
        return first.iterator();
      }

      @Override
      public boolean hasNext() {
        if (rest.hasNext()) {
          return true;
        }
        if (page < 0) {
          return false;
        }
        rest = service.apply(++page).iterator();
        if (!rest.hasNext()) {
          page = -1;
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
