import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ConsumingBuilderProbe {
  @Move static final class Query {
    private final StringBuilder text = new StringBuilder("select");
    private int limit;
    @Consumes Query column(String name) { text.append(' ').append(name); return this; }
    @Consumes Query limit(int n) { limit = n; return this; }
    @Consumes String build() { return text + " limit " + limit; }
  }
  static void run(boolean small) {
    Query q = new Query().column("a").column("b");
    if (small) { q = q.limit(1); }
    System.out.println(q.build());
  }
}
