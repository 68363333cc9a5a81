package javalings.shape;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javalings.model.Place;
import javalings.model.Source;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A source as javac's parser reads it; names and types are not resolved. */
public final class SourceTree {

  private final SourceText source;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;

  private SourceTree(SourceText source, CompilationUnitTree unit, SourcePositions positions) {
    this.source = source;
    this.unit = unit;
    this.positions = positions;
  }

  /** Parses a file of the course, which has a text. */
  public static SourceTree of(Source source) {
    return of(new SourceText(source.path(), Optional.of(source.text())));
  }

  static SourceTree of(SourceText source) {
    var text = source.text().orElseThrow();
    var compiler = ToolProvider.getSystemJavaCompiler();
    var task =
        (JavacTask)
            compiler.getTask(null, null, problem -> {}, null, null, List.of(new Text(text)));
    try {
      return new SourceTree(
          source, task.parse().iterator().next(), Trees.instance(task).getSourcePositions());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Parses something that can stand in a class: a method or its head, followed by {@code ;}. */
  static MethodTree member(String text) {
    var tree = of(new SourceText("", Optional.of("class X { " + text + " }")));
    var methods = tree.methods();
    if (methods.size() != 1) {
      throw new IllegalArgumentException("not a method: " + text);
    }
    return methods.getFirst();
  }

  /** Every method of the file, those of nested classes included. */
  public List<MethodTree> methods() {
    return parts(unit, MethodTree.class);
  }

  /** All parts of a kind in a tree, itself among them, from top to bottom. */
  public static <T extends Tree> List<T> parts(@Nullable Tree whole, Class<T> kind) {
    var found = new ArrayList<T>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree part, @Nullable Void none) {
        if (kind.isInstance(part)) {
          found.add(kind.cast(part));
        }
        return super.scan(part, null);
      }
    }.scan(whole, null);
    return found;
  }

  Place place(Tree tree) {
    return source.span(start(tree), end(tree));
  }

  /** A tree up to where another, which is a part of it, begins: the head of a loop or a method. */
  Place head(Tree whole, Tree body) {
    var text = source.text().orElseThrow();
    var end = start(body);
    while (end > start(whole) && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return source.span(start(whole), end);
  }

  /** The first line, for what is not there. */
  Place top() {
    return source.line(1);
  }

  /** The whole file. */
  public CompilationUnitTree unit() {
    return unit;
  }

  /** Where a tree starts in the text, in UTF-16 units from 0; negative for what is not written. */
  public int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  /** Behind its last character; negative for what is not written. */
  public int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }

  private static final class Text extends SimpleJavaFileObject {

    private final String text;

    Text(String text) {
      super(URI.create("string:///Source.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
