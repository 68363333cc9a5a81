package javalings.borrowck;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javalings.jdk.JdkModel;
import javalings.jdk.ModelFile;
import javalings.jdk.ModelRowException;
import javalings.model.Diagnostic;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The borrow checker in anybody's build: {@code javac -cp javalings-own.jar -processorpath
 * javalings-borrowck.jar -Xplugin:Javalings}. Its findings are javac errors, with rustc's code in
 * brackets. Files that do not import {@code javalings.own} are left alone. Arguments of the plugin
 * are files with rows for libraries: {@code -Xplugin:"Javalings model.txt"}.
 */
public final class JavalingsPlugin implements Plugin {

  @Override
  public String getName() {
    return "Javalings";
  }

  @Override
  public void init(JavacTask task, String... arguments) {
    task.addTaskListener(new Reporter(task, List.of(arguments), new HashSet<>(), new HashSet<>()));
  }

  /** Checks each class when javac has attributed it, and hands javac what was found. */
  private record Reporter(
      JavacTask task, List<String> models, Set<String> begun, Set<CompilationUnitTree> warned)
      implements TaskListener {

    @Override
    public void started(TaskEvent event) {
      if (event.getKind() == TaskEvent.Kind.ANALYZE && event.getTypeElement() != null) {
        begun.add(event.getTypeElement().toString());
      }
    }

    @Override
    public void finished(TaskEvent event) {
      AnalyzedClass.of(event, task)
          .filter(type -> BorrowChecker.optsIn(type.text()))
          .ifPresent(this::check);
    }

    private void check(AnalyzedClass type) {
      var unit = type.unit();
      var name = unit.getSourceFile().getName();
      var check =
          new FileCheck(task, unit, name, type.text(), UnaryOperator.identity(), model(unit))
              .ofAProject(type.tree());
      askForPolicy(unit, type.tree());
      check.add(type.tree());
      check.diagnostics(_ -> {}).forEach(found -> report(found, unit));
    }

    /**
     * A class is checked when javac has attributed it and before javac rewrites it. Unless told
     * otherwise, javac rewrites it before it attributes the classes below it.
     */
    private void askForPolicy(CompilationUnitTree unit, ClassTree checked) {
      var below =
          unit.getTypeDecls().stream()
              .filter(ClassTree.class::isInstance)
              .map(ClassTree.class::cast)
              .filter(type -> !begun.contains(qualified(unit, type)))
              .anyMatch(type -> mentions(checked, type.getSimpleName().toString()));
      if (below && warned.add(unit)) {
        var text =
            "add -XDcompilePolicy=simple: until then nothing is known of classes further down in"
                + " this file";
        Trees.instance(task).printMessage(Kind.WARNING, text, unit, unit);
      }
    }

    private static boolean mentions(ClassTree type, String name) {
      return Pattern.compile("\\b" + name + "\\b").matcher(type.toString()).find();
    }

    private static String qualified(CompilationUnitTree unit, ClassTree type) {
      var name = type.getSimpleName().toString();
      return unit.getPackageName() == null ? name : unit.getPackageName() + "." + name;
    }

    /** Rows from the nearest file of rows, and from those that the plugin was given. */
    private JdkModel model(CompilationUnitTree unit) {
      try {
        var model = JdkModel.jdk();
        var source = Path.of(unit.getSourceFile().toUri());
        for (var file : ModelFile.near(source).stream().toList()) {
          model = ModelFile.read(model, file);
        }
        for (var file : models) {
          model = ModelFile.read(model, Path.of(file));
        }
        return model;
      } catch (IOException | ModelRowException wrong) {
        var problem =
            wrong instanceof IOException ? "cannot read " + wrong.getMessage() : wrong.getMessage();
        Trees.instance(task).printMessage(Kind.ERROR, problem, unit, unit);
        return JdkModel.jdk();
      }
    }

    private void report(Diagnostic found, CompilationUnitTree unit) {
      var lines = unit.getLineMap();
      var at = lines.getStartPosition(found.place().line()) + found.place().column() - 1;
      var kind = found.isError() ? Kind.ERROR : Kind.WARNING;
      var message = PluginMessage.of(found);
      Trees.instance(task).printMessage(kind, message, smallest(unit, at), unit);
    }

    /** javac places a message at a tree: the innermost one that starts there. */
    private Tree smallest(CompilationUnitTree unit, long at) {
      var positions = Trees.instance(task).getSourcePositions();
      var found = new Tree[] {unit};
      new TreeScanner<@Nullable Void, @Nullable Void>() {
        @Override
        public @Nullable Void scan(@Nullable Tree tree, @Nullable Void none) {
          if (tree != null
              && positions.getStartPosition(unit, tree) <= at
              && positions.getEndPosition(unit, tree) > at) {
            found[0] = tree;
          }
          return super.scan(tree, null);
        }
      }.scan(unit, null);
      return found[0];
    }
  }
}
