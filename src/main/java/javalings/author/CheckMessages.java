package javalings.author;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javalings.model.Source;
import javalings.shape.SourceTree;
import org.jspecify.annotations.Nullable;

/**
 * Finds the messages of a check in its syntax tree: the last argument of an assertion, and each
 * argument of a method of the check's own that reaches one.
 */
final class CheckMessages {

  private final SourceTree tree;
  private final MessageText text;

  /** By name and number of arguments: which arguments of a method become messages. */
  private final Map<String, Set<Integer>> helpers = new HashMap<>();

  private final Set<ExpressionTree> found = new LinkedHashSet<>();

  private CheckMessages(Source check) {
    this.tree = SourceTree.of(check);
    this.text = new MessageText(constants());
  }

  /** Each message as its sentences. */
  static List<List<Sentence>> in(Source check) {
    var messages = new CheckMessages(check);
    while (messages.learnsMore()) {
      // A method that hands on a message was found, so its callers are asked again.
    }
    return messages.found.stream().flatMap(it -> messages.sentences(it).stream()).toList();
  }

  private List<List<Sentence>> sentences(ExpressionTree message) {
    var line = (int) tree.unit().getLineMap().getLineNumber(tree.start(message));
    return text.of(message).stream().map(it -> Sentence.in(line, it).toList()).toList();
  }

  private Map<String, ExpressionTree> constants() {
    var values = new HashMap<String, ExpressionTree>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitVariable(VariableTree variable, @Nullable Void none) {
        var value = variable.getInitializer();
        if (value != null && isText(variable) && isConstant(variable.getName().toString())) {
          values.put(variable.getName().toString(), value);
        }
        return super.visitVariable(variable, null);
      }
    }.scan(tree.unit(), null);
    return values;
  }

  private boolean learnsMore() {
    var known = helpers.values().stream().mapToInt(Set::size).sum();
    tree.methods().forEach(this::learn);
    return helpers.values().stream().mapToInt(Set::size).sum() > known;
  }

  private void learn(MethodTree method) {
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
        var arguments = call.getArguments();
        for (int i = 0; i < arguments.size(); i++) {
          if (isMessage(call, i)) {
            learn(method, arguments.get(i));
          }
        }
        return super.visitMethodInvocation(call, null);
      }

      @Override
      public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void none) {
        if (made.getIdentifier().toString().startsWith("Assertion")) {
          made.getArguments().stream().limit(1).forEach(it -> learn(method, it));
        }
        return super.visitNewClass(made, null);
      }
    }.scan(method, null);
  }

  private void learn(MethodTree method, ExpressionTree message) {
    found.add(message);
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void none) {
        for (int i = 0; i < method.getParameters().size(); i++) {
          var parameter = method.getParameters().get(i);
          if (parameter.getName().equals(name.getName()) && isText(parameter)) {
            helpers
                .computeIfAbsent(key(method.getName().toString(), method), _ -> new HashSet<>())
                .add(i);
          }
        }
        return super.visitIdentifier(name, null);
      }
    }.scan(message, null);
  }

  private static String key(String name, MethodTree method) {
    return name + "/" + method.getParameters().size();
  }

  private boolean isMessage(MethodInvocationTree call, int argument) {
    var name = call.getMethodSelect().toString();
    var simple = name.substring(name.lastIndexOf('.') + 1);
    var last = call.getArguments().size() - 1;
    return (argument == last && Assertion.takesMessage(simple, last))
        || helpers.getOrDefault(simple + "/" + (last + 1), Set.of()).contains(argument);
  }

  /** A local variable may have the name of a parameter elsewhere. */
  private static boolean isConstant(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static boolean isText(VariableTree variable) {
    return variable.getType() != null && variable.getType().toString().equals("String");
  }
}
