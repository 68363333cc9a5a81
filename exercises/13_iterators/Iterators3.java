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

      @Override
      public boolean hasNext() {
        // TODO: A question should change nothing that can be noticed. Ask it twice: what happens?
        if (rest.hasNext()) {
          rest.next();
          return true;
        }
        rest = service.apply(++page).iterator();
        return rest.hasNext();
      }

      @Override
      public String next() {
        if (!rest.hasNext()) {
          throw new NoSuchElementException();
        }
        return rest.next();
      }
    };
  }
}
