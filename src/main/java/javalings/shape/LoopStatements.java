package javalings.shape;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import javalings.model.Place;
import org.jspecify.annotations.Nullable;

/** The heads of the loops in a method, from top to bottom. */
final class LoopStatements extends TreeScanner<@Nullable Void, @Nullable Void> {

  private final SourceTree tree;
  private final List<Place> places = new ArrayList<>();

  private LoopStatements(SourceTree tree) {
    this.tree = tree;
  }

  static List<Place> in(MethodTree method, SourceTree tree) {
    var loops = new LoopStatements(tree);
    loops.scan(method.getBody(), null);
    return loops.places;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree part, @Nullable Void none) {
    switch (part) {
      case ForLoopTree it -> places.add(tree.head(it, it.getStatement()));
      case EnhancedForLoopTree it -> places.add(tree.head(it, it.getStatement()));
      case WhileLoopTree it -> places.add(tree.head(it, it.getStatement()));
      case DoWhileLoopTree it -> places.add(tree.head(it, it.getStatement()));
      case null, default -> {}
    }
    return super.scan(part, null);
  }
}
