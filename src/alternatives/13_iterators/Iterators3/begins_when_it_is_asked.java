import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
class Iterators3 {
  static Iterator<String> results(IntFunction<List<String>> service) {
    return new Iterator<>() {
      private int page = 0;
      private Iterator<String> rest = List.<String>of().iterator();

      private boolean over;

      @Override
      public boolean hasNext() {
        if (!rest.hasNext() && !over) {
          rest = service.apply(page++).iterator();
          over = !rest.hasNext();
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
