import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class GetOrCreateEarlyReturn {
  @Move static final class Page { int hits; }
  @Move static final class Cache {
    HashMap<String, Page> pages = new HashMap<>();
    @Mut @Borrowed Page get(String k) {
      @Borrowed Page p = pages.get(k);
      if (p != null) {
        return p;
      }
      pages.put(k, new Page()); // ERROR E0502
      return pages.get(k);
    }
  }
}
