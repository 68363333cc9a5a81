package javalings.borrowck.build;

import com.sun.source.tree.Tree;
import java.util.Set;
import javalings.borrowck.infer.FileContext;
import javalings.jdk.Jdk;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The static fields that the methods use which code calls: the objects of these methods are told by
 * their types.
 */
record CalledStatics(FileContext file, SentCode.Visitor visitor, Set<Object> seen) {
  /** More calls in a row are not followed. */
  private static final int DEPTH = 4;

  void called(ExecutableElement method, @Nullable Tree at) {
    called(method, at, DEPTH);
  }

  private void called(ExecutableElement method, @Nullable Tree at, int depth) {
    if (depth == 0 || Jdk.declares(method) || !seen.add(method)) {
      return;
    }
    for (var body : file.sources().bodies(method)) {
      for (var each : file.mentioned().in(body.getBody())) {
        found(file.unit().element(each), at, depth);
      }
    }
  }

  private void found(@Nullable Element element, @Nullable Tree at, int depth) {
    if (element instanceof ExecutableElement method) {
      called(method, at, depth - 1);
    } else if (element != null
        && element.getKind().isField()
        && element.getModifiers().contains(Modifier.STATIC)
        && at != null) {
      visitor.global(element, at);
    }
  }
}
