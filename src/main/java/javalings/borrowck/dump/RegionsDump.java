package javalings.borrowck.dump;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javalings.borrowck.dataflow.BodyAnalyses;
import javalings.borrowck.dataflow.Regions.Lifetime;

/**
 * Which lifetimes flow into which, in one body, without regard to when. {@code _3} is the lifetime
 * of a variable, {@code _3'} that of what it points to:
 *
 * <pre>
 * regions of pick {
 *     _0 > _2, _5';
 *     _2 > returned, static;
 * }
 * </pre>
 */
public record RegionsDump(String body, Map<Lifetime, List<Lifetime>> edges) {

  static RegionsDump of(BodyAnalyses facts) {
    return new RegionsDump(facts.body().name(), facts.regions().edges());
  }

  @Override
  public String toString() {
    return edges.entrySet().stream()
        .map(edge -> "    " + edge.getKey() + " > " + written(edge.getValue()) + ";\n")
        .collect(Collectors.joining("", "regions of " + body + " {\n", "}\n"));
  }

  private static String written(List<Lifetime> lifetimes) {
    return lifetimes.stream().map(Lifetime::toString).collect(Collectors.joining(", "));
  }
}
