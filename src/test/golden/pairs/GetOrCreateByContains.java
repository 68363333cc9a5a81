import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class GetOrCreateByContains {
  @Move static final class Page { int hits; }
  @Move static final class Cache {
    HashMap<String, Page> pages = new HashMap<>();
    @Mut @Borrowed Page get(String k) {
      if (!pages.containsKey(k)) {
        pages.put(k, new Page());
      }
      return pages.get(k);
    }
  }
}
