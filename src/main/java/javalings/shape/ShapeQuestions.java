package javalings.shape;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javalings.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * The rules that checks ask of a source, read from the text of the checks, so that they can be
 * judged where no code of the answer runs.
 *
 * @param byMethod the rules by the check's method that comes to them, in their order
 * @param complete whether all of them could be read: a rule whose words are computed cannot
 */
public record ShapeQuestions(Map<String, List<ShapeQuestion>> byMethod, boolean complete) {

  private static final String KIT = "Shape";

  public ShapeQuestions {
    byMethod = Map.copyOf(byMethod);
  }

  /** The rules in these checks. */
  public static ShapeQuestions in(List<Source> checks) {
    var all = new HashMap<String, List<ShapeQuestion>>();
    var complete = true;
    for (var check : checks) {
      if (check.text().contains(KIT)) {
        complete &= read(check, all);
      }
    }
    return new ShapeQuestions(all, complete);
  }

  private static boolean read(Source check, Map<String, List<ShapeQuestion>> all) {
    var methods = SourceTree.of(check).methods();
    var calls = new CallsByName(methods);
    var complete = true;
    for (var method : methods) {
      var reader = new Reader();
      calls.reachedFrom(method).forEach(reader::read);
      complete &= reader.complete;
      if (!reader.found.isEmpty()) {
        all.put(method.getName().toString(), List.copyOf(reader.found));
      }
    }
    return complete;
  }

  /** Reads the chains {@code Shape.of(X.class).assertNoLoop("sum")} in methods. */
  private static final class Reader extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final List<ShapeQuestion> found = new ArrayList<>();
    private final Map<String, String> variables = new HashMap<>();
    private boolean complete = true;

    void read(MethodTree method) {
      scan(method.getBody(), null);
    }

    /** The body of a loop over texts is read once for each. */
    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree loop, @Nullable Void none) {
      var words = ConstantWords.ofList(loop.getExpression());
      if (words.isEmpty()) {
        return super.visitEnhancedForLoop(loop, null);
      }
      var name = loop.getVariable().getName().toString();
      for (var word : words.get()) {
        variables.put(name, word);
        scan(loop.getStatement(), null);
      }
      variables.remove(name);
      return null;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
      var chain = new ArrayList<MethodInvocationTree>();
      var file = fileAtTheEnd(call, chain);
      if (file.isEmpty()) {
        return super.visitMethodInvocation(call, null);
      }
      complete &= !chain.isEmpty();
      chain.reversed().forEach(link -> add(file.get(), link));
      return null;
    }

    private void add(String file, MethodInvocationTree link) {
      var words = new ArrayList<String>();
      for (var argument : link.getArguments()) {
        ConstantWords.of(argument, variables).ifPresent(words::add);
      }
      if (words.size() == link.getArguments().size()) {
        found.add(new ShapeQuestion(file, name(link), words));
      } else {
        complete = false;
      }
    }

    /** The file that a chain is about, when it begins with the kit; its links, the last first. */
    private static Optional<String> fileAtTheEnd(
        MethodInvocationTree call, List<MethodInvocationTree> chain) {
      var link = call;
      while (!isStart(link)) {
        chain.add(link);
        if (!(receiver(link).orElse(null) instanceof MethodInvocationTree before)) {
          return Optional.empty();
        }
        link = before;
      }
      var type = link.getArguments().getFirst();
      return type instanceof MemberSelectTree literal
          ? Optional.of(literal.getExpression().toString().replaceFirst("\\..*", "") + ".java")
          : Optional.of("");
    }

    private static boolean isStart(MethodInvocationTree call) {
      return call.getArguments().size() == 1
          && name(call).equals("of")
          && receiver(call).filter(it -> it.toString().equals(KIT)).isPresent();
    }

    private static Optional<ExpressionTree> receiver(MethodInvocationTree call) {
      return call.getMethodSelect() instanceof MemberSelectTree select
          ? Optional.of(select.getExpression())
          : Optional.empty();
    }

    private static String name(MethodInvocationTree call) {
      return call.getMethodSelect() instanceof MemberSelectTree select
          ? select.getIdentifier().toString()
          : call.getMethodSelect().toString();
    }
  }
}
