package javalings;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No circle is larger than a reader can hold: of classes inside one package, which all reach each
 * other, there are few; between the packages of an engine there is none.
 */
final class CircleTest {
  private static final int LARGEST = 9;

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("javalings");

  @Test
  void noCircleOfClassesIsLarge() {
    var large = new TreeMap<String, Set<String>>();
    byPackage()
        .forEach((name, graph) -> {
          var circle = new Circles(graph).largest();
          if (circle.size() > LARGEST) {
            large.put(name, circle);
          }
        });
    assertThat(large).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"borrowck", "interleave"})
  void thePackagesOfAnEngineAreFreeOfCycles(String engine) {
    slices().matching("javalings." + engine + ".(**)").should().beFreeOfCycles().check(OURS);
  }

  /** For each package: the classes of it that a class uses. A nested class is its outermost. */
  private static Map<String, Map<String, Set<String>>> byPackage() {
    var packages = new HashMap<String, Map<String, Set<String>>>();
    for (var type : OURS) {
      packages
          .computeIfAbsent(type.getPackageName(), _ -> new HashMap<>())
          .computeIfAbsent(outermost(type), _ -> new TreeSet<>())
          .addAll(neighbours(type));
    }
    return packages;
  }

  private static Set<String> neighbours(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(use -> use.getTargetClass().getBaseComponentType())
        .filter(other -> other.getPackageName().equals(type.getPackageName()))
        .map(CircleTest::outermost)
        .filter(other -> !other.equals(outermost(type)))
        .collect(Collectors.toSet());
  }

  private static String outermost(JavaClass type) {
    var name = type.getName().substring(type.getPackageName().length() + 1);
    var nested = name.indexOf('$');
    return nested < 0 ? name : name.substring(0, nested);
  }

  /** Strongly connected components (Tarjan, "Depth-first search and linear graph algorithms"). */
  private static final class Circles {
    private final Map<String, Set<String>> graph;
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private Set<String> largest = Set.of();

    Circles(Map<String, Set<String>> graph) {
      this.graph = graph;
    }

    Set<String> largest() {
      graph.keySet().stream().filter(each -> !order.containsKey(each)).forEach(this::visit);
      return largest;
    }

    private void visit(String node) {
      order.put(node, order.size());
      lowest.put(node, order.get(node));
      open.push(node);
      for (var next : graph.getOrDefault(node, Set.of())) {
        if (!order.containsKey(next)) {
          visit(next);
          lowest.merge(node, lowest.get(next), Math::min);
        } else if (open.contains(next)) {
          lowest.merge(node, order.get(next), Math::min);
        }
      }
      if (lowest.get(node).equals(order.get(node))) {
        close(node);
      }
    }

    private void close(String root) {
      var circle = new TreeSet<String>();
      do {
        circle.add(open.pop());
      } while (!circle.contains(root));
      if (circle.size() > largest.size()) {
        largest = circle;
      }
    }
  }
}
