package javalings.ownership.rules;

import java.util.ArrayList;
import java.util.List;
import javalings.ownership.flow.Facts;
import javalings.ownership.flow.Nulls;
import javalings.ownership.mir.Cause;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Step;
import javalings.ownership.mir.Value;

/** {@code null}: something of a value is used, and the value may be missing. */
final class NullDereference {
  static final String CODE = "null";

  private NullDereference() {}

  static List<Finding> check(Facts facts) {
    var nulls = new Nulls(facts.body(), facts.graph());
    var found = new ArrayList<Finding>();
    for (var node : facts.graph().inOrder()) {
      if (node.step() instanceof Step.Use(var operand)
          && node.cause().why() == Cause.Why.DEREFERENCE
          && nulls.maybe(node, operand.place().local())) {
        found.add(finding(facts, node, operand.place().local()));
      }
    }
    return found;
  }

  private static Finding finding(Facts facts, Node node, int local) {
    var name = "`" + facts.body().locals().get(local) + "`";
    var finding =
        Finding.of(CODE, name + " may be null here", node.span(), "this needs a value")
            .help("ask first: `if (" + facts.body().locals().get(local) + " != null)`");
    return facts.graph().inOrder().stream()
        .filter(made ->
            made.step() instanceof Step.Assign(var target, Value.Literal(var text))
                && target.local() == local
                && text.equals("null")
                && facts.graph().reaches(made, node))
        .findFirst()
        .map(made -> finding.label(made.span(), name + " may be missing from here on"))
        .orElse(finding);
  }
}
