import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;

// A web service returns its results in pages, and each page costs a request. An iterator hides
// that: whoever uses it sees one long row of results. Some results are missing in it, though.
class Iterators3 {

  /** The results of page 0, page 1, and so on, until the first page that is empty. */
  static Iterator<String> results(IntFunction<List<String>> service) {
    return new Iterator<>() {
      private int page;
      private Iterator<String> rest = service.apply(0).iterator();

      private boolean over = !rest.hasNext();

      @Override
      public boolean hasNext() {
        // It may have to fetch a page to know the answer, but no result gets lost by asking, and
        // asking again costs nothing.
        if (!rest.hasNext() && !over) {
          rest = service.apply(++page).iterator();
          // The first empty page is the end, whatever pages come after it.
          over = !rest.hasNext();
        }
        return rest.hasNext();
      }

      @Override
      public String next() {
        // Nobody is obliged to call hasNext() before, so next() asks by itself.
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return rest.next();
      }
    };
  }
}
