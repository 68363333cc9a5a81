// expect: checks-fail says_when_it_is_over
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
      private int page; private boolean over;
      private Iterator<String> rest = service.apply(0).iterator();

      @Override
      public boolean hasNext() {
if (!rest.hasNext() && !over) { rest = service.apply(++page).iterator(); over = !rest.hasNext(); } return rest.hasNext();
      }

      @Override
      public String next() {
if (!hasNext()) throw new NoSuchElementException(); return rest.next();
      }
    };
  }
}
