package javalings.author;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javalings.model.Source;
import javalings.shape.SourceTree;

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
    for (var variable : SourceTree.parts(tree.unit(), VariableTree.class)) {
      var name = variable.getName().toString();
      var value = variable.getInitializer();
      if (value != null && isText(variable) && isConstant(name)) {
        values.put(name, value);
      }
    }
    return values;
  }

  private boolean learnsMore() {
    var known = helpers.values().stream().mapToInt(Set::size).sum();
    tree.methods().forEach(this::learn);
    return helpers.values().stream().mapToInt(Set::size).sum() > known;
  }

  private void learn(MethodTree method) {
    for (var part : SourceTree.parts(method, ExpressionTree.class)) {
      messages(part).forEach(message -> learn(method, message));
    }
  }

  private Stream<? extends ExpressionTree> messages(ExpressionTree part) {
    return switch (part) {
      case MethodInvocationTree call -> messages(call);
      case NewClassTree made when made.getIdentifier().toString().startsWith("Assertion") ->
          made.getArguments().stream().limit(1);
      default -> Stream.empty();
    };
  }

  private Stream<? extends ExpressionTree> messages(MethodInvocationTree call) {
    var name = nameOf(call);
    var arguments = call.getArguments();
    return IntStream.range(0, arguments.size())
        .filter(i -> isMessage(name, i, arguments.size()))
        .mapToObj(arguments::get);
  }

  private static String nameOf(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? select.getIdentifier().toString()
        : call.getMethodSelect().toString();
  }

  private void learn(MethodTree method, ExpressionTree message) {
    found.add(message);
    var parameters = method.getParameters();
    for (var name : SourceTree.parts(message, IdentifierTree.class)) {
      for (int i = 0; i < parameters.size(); i++) {
        if (parameters.get(i).getName().equals(name.getName()) && isText(parameters.get(i))) {
          var helper = key(method.getName().toString(), parameters.size());
          helpers.computeIfAbsent(helper, _ -> new HashSet<>()).add(i);
        }
      }
    }
  }

  private static String key(String name, int arguments) {
    return name + "/" + arguments;
  }

  private boolean isMessage(String called, int argument, int arguments) {
    return (argument == arguments - 1 && Assertion.takesMessage(called, argument))
        || helpers.getOrDefault(key(called, arguments), Set.of()).contains(argument);
  }

  /** A local variable may have the name of a parameter elsewhere. */
  private static boolean isConstant(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static boolean isText(VariableTree variable) {
    return variable.getType() != null && variable.getType().toString().equals("String");
  }
}
