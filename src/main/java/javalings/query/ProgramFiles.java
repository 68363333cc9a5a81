package javalings.query;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javalings.model.LineIndex;
import javalings.model.Place;
import javalings.model.Source;

/** The files of a program, and where its trees stand in them. */
record ProgramFiles(Trees trees, List<Source> sources) {

  /** Nothing for a file that is not the learner's. */
  Optional<Source> source(CompilationUnitTree unit) {
    try {
      var text = unit.getSourceFile().getCharContent(true).toString();
      return sources.stream().filter(each -> each.text().equals(text)).findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<Place> place(TreePath path) {
    return source(path.getCompilationUnit())
        .map(source -> LineIndex.of(source.text()).place(source.path(), start(path), end(path)));
  }

  int start(TreePath path) {
    return (int)
        trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), path.getLeaf());
  }

  int end(TreePath path) {
    return (int)
        trees.getSourcePositions().getEndPosition(path.getCompilationUnit(), path.getLeaf());
  }
}
