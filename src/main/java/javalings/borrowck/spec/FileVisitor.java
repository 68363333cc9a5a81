package javalings.borrowck.spec;

import com.sun.source.tree.Tree;
import com.sun.source.util.SimpleTreeVisitor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for some kinds of trees in a whole file: {@link AttributedFile#show} shows it each. */
public abstract class FileVisitor extends SimpleTreeVisitor<@Nullable Void, @Nullable Void> {
  private final List<Class<? extends Tree>> kinds;

  /**
   * Makes a visitor.
   *
   * @param kinds the kinds of trees that it has methods for
   */
  protected FileVisitor(List<Class<? extends Tree>> kinds) {
    this.kinds = kinds;
  }

  public final List<Class<? extends Tree>> kinds() {
    return kinds;
  }

  /**
   * Tells where the next tree stands.
   *
   * @param function the method or the lambda around it
   * @param inClass whether a class stands between that and the tree
   */
  protected void enter(@Nullable Tree function, boolean inClass) {}
}
