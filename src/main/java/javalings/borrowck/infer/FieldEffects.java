package javalings.borrowck.infer;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javalings.borrowck.dataflow.Analysis;
import javax.lang.model.element.Element;

/**
 * The fields that each method of a file reaches, by itself or by the methods that it calls.
 *
 * @param own the fields that a method reaches by itself
 * @param called the methods that a method calls
 */
record FieldEffects(Map<Element, Set<Element>> own, Map<Element, Set<Element>> called)
    implements Analysis<Element, Set<Element>> {

  Map<Element, Set<Element>> all() {
    return fixpoint(called.keySet());
  }

  @Override
  public Set<Element> bottom() {
    return Set.of();
  }

  @Override
  public Set<Element> transfer(Element method, Function<Element, Set<Element>> others) {
    var found = new HashSet<>(own.getOrDefault(method, Set.of()));
    called.getOrDefault(method, Set.of()).forEach(each -> found.addAll(others.apply(each)));
    return found;
  }
}
