package javalings.course;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javalings.SharedJavacFiles;
import javalings.model.Source;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The same answer as another person would have written it: eight changes that mean nothing. */
final class AnswerVariations {

  /** All of them, by name. */
  static final Map<String, UnaryOperator<String>> ALL =
      Map.of(
          "renames", text -> new AnswerVariations(text).renamed(),
          "members", text -> new AnswerVariations(text).reordered(),
          "prints", text -> new AnswerVariations(text).printing(),
          "constants", text -> new AnswerVariations(text).withOtherConstants(),
          "comments", text -> new AnswerVariations(text).commented(),
          "variables", text -> new AnswerVariations(text).withVariables(),
          "streams", text -> new AnswerVariations(text).withForEach(),
          "modifiers", text -> new AnswerVariations(text).withFinals());

  /** All files of an answer in another way. */
  static List<Source> varied(List<Source> sources, UnaryOperator<String> variation) {
    return sources.stream()
        .map(source -> new Source(source.path(), variation.apply(source.text())))
        .toList();
  }

  private record Change(int from, int to, String text) {}

  private final String text;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final List<Change> changes = new ArrayList<>();

  private AnswerVariations(String text) {
    this.text = text;
    var file =
        new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    var task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null,
                    SharedJavacFiles.get(),
                    _ -> {},
                    List.of("-proc:none"),
                    null,
                    List.of(file));
    try {
      this.unit = task.parse().iterator().next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.positions = Trees.instance(task).getSourcePositions();
  }

  private String renamed() {
    var others = new HashSet<String>();
    var locals = new HashSet<String>();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree variable, Void none) {
        var isField = getCurrentPath().getParentPath().getLeaf() instanceof ClassTree;
        (isField ? others : locals).add(variable.getName().toString());
        return super.visitVariable(variable, null);
      }

      @Override
      public Void visitMethod(MethodTree method, Void none) {
        others.add(method.getName().toString());
        return super.visitMethod(method, null);
      }
    }.scan(unit, null);
    locals.removeAll(others);
    locals.remove("_");
    locals.remove("");
    return replaced(locals);
  }

  private String replaced(Set<String> names) {
    var renamed = text;
    for (var name : names) {
      renamed =
          Pattern.compile("(?<![\\w.\"@])" + Pattern.quote(name) + "(?![\\w\"])")
              .matcher(renamed)
              .replaceAll(
                  "the" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    }
    return renamed;
  }

  private String reordered() {
    forEach(ClassTree.class, this::reverseMethods);
    return changed();
  }

  private void reverseMethods(ClassTree type) {
    var methods =
        type.getMembers().stream()
            .filter(it -> it instanceof MethodTree && end(it) > start(it) && start(it) >= 0)
            .toList();
    if (type.getMembers().stream().noneMatch(ClassTree.class::isInstance)) {
      for (var i = 0; i < methods.size(); i++) {
        change(methods.get(i), source(methods.get(methods.size() - 1 - i)));
      }
    }
  }

  private String printing() {
    forEach(
        MethodTree.class,
        method -> {
          if (method.getBody() != null && method.getReturnType() != null) {
            var at = start(method.getBody()) + 1;
            changes.add(new Change(at, at, "\n    System.out.println(\"I am here\");\n"));
          }
        });
    return changed();
  }

  private String withOtherConstants() {
    forEach(
        LiteralTree.class,
        literal -> {
          if (literal.getValue() instanceof Integer number && number > 2) {
            change(literal, Integer.toString(number + 1));
          } else if (literal.getValue() instanceof String && source(literal).matches("\"\\w.*\"")) {
            change(literal, "\"My" + source(literal).substring(1));
          }
        });
    return changed();
  }

  private String commented() {
    forEach(
        BlockTree.class,
        block -> {
          for (var statement : block.getStatements()) {
            var at = start(statement);
            changes.add(new Change(at, at, "// then this, if (I am) right;\n /* so */ "));
          }
        });
    return changed();
  }

  private String withVariables() {
    forEach(
        ReturnTree.class,
        returned -> {
          var value = returned.getExpression();
          if (value != null
              && !(value instanceof IdentifierTree)
              && !(value instanceof LiteralTree)
              && !(value instanceof LambdaExpressionTree)) {
            change(returned, "{ var answer = " + source(value) + ";\n return answer; }");
          }
        });
    return changed();
  }

  private String withForEach() {
    forEach(
        EnhancedForLoopTree.class,
        loop ->
            change(
                loop,
                "%s.forEach(%s -> %s);"
                    .formatted(
                        source(loop.getExpression()),
                        loop.getVariable().getName(),
                        body(loop.getStatement()))));
    return changed();
  }

  private String body(StatementTree statement) {
    return statement instanceof BlockTree ? source(statement) : "{ " + source(statement) + " }";
  }

  private String withFinals() {
    forEach(
        VariableTree.class,
        variable -> {
          if (source(variable).startsWith("var ")) {
            changes.add(new Change(start(variable), start(variable), "final "));
          }
        });
    return changed();
  }

  private <T extends Tree> void forEach(Class<T> type, Consumer<T> told) {
    new TreePathScanner<Void, Void>() {
      @Override
      public Void scan(Tree tree, Void none) {
        if (type.isInstance(tree) && start(tree) >= 0 && end(tree) >= start(tree)) {
          told.accept(type.cast(tree));
        }
        return super.scan(tree, null);
      }
    }.scan(unit, null);
  }

  private int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  private int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  private String source(Tree tree) {
    return text.substring(start(tree), end(tree));
  }

  private void change(Tree tree, String replacement) {
    changes.add(new Change(start(tree), end(tree), replacement));
  }

  /** The text with its changes; of two that overlap, the outer one. */
  private String changed() {
    changes.sort(
        Comparator.comparingInt(Change::from)
            .thenComparing(Comparator.comparingInt(Change::to).reversed()));
    var result = new StringBuilder();
    var at = 0;
    for (var change : changes) {
      if (change.from() >= at) {
        result.append(text, at, change.from()).append(change.text());
        at = change.to();
      }
    }
    return result.append(text.substring(at)).toString();
  }
}
