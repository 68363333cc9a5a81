import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.function.IntFunction;

class Iterators3 {

  static Iterator<String> results(IntFunction<List<String>> service) {
    return new Pages(service);
  }

  private static final class Pages implements Iterator<String> {
    private final IntFunction<List<String>> service;
    private final Queue<String> waiting = new ArrayDeque<>();
    private int page;
    private boolean over;

    Pages(IntFunction<List<String>> service) {
      this.service = service;
    }

    @Override
    public boolean hasNext() {
      if (waiting.isEmpty() && !over) {
        over = !waiting.addAll(service.apply(page++));
      }
      return !waiting.isEmpty();
    }

    @Override
    public String next() {
      hasNext();
      return waiting.remove();
    }
  }
}
