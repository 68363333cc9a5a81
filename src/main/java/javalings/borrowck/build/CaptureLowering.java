package javalings.borrowck.build;

import com.sun.source.tree.Tree;
import java.util.Map;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.Observation;
import javalings.borrowck.mir.Operand;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;
import javalings.jdk.TypeClass;
import org.jspecify.annotations.Nullable;

/**
 * One capture, where the function is made: borrowed, or moved if the function gives it away.
 *
 * @param moving whether the function owns what it mentions ({@code move ||})
 * @param scoped whether it is a task of a scope of threads
 */
record CaptureLowering(BodyContext body, boolean moving, boolean scoped) {

  /**
   * The value in the form in which the function holds it; nothing for one that is not tracked.
   *
   * @param outer the function's own name for each variable of the body around it
   */
  @Nullable ExprResult capture(
      CaptureAnalysis.Capture capture, Map<Integer, Integer> outer, MirSpan span, Tree tree) {
    var local = outer.get(capture.place().local());
    if (local == null) {
      return null;
    }
    var place = new MirPlace(local, capture.place().path());
    var root = body.builder.local(local).kind();
    if (root == OwnershipKind.COPY && capture.how() != CaptureAnalysis.How.MOVED) {
      return null;
    }
    var sourceInfo = captured(capture, local);
    var kind = kind(capture, root);
    if (root == OwnershipKind.REF || root == OwnershipKind.VIEW) {
      place = MirPlace.of(local);
      if (capture.how() == CaptureAnalysis.How.CHANGED) {
        var borrow = body.builder.local(local);
        body.observe(new Observation.ChangedThroughCapture(span, borrow, capture.at()));
      }
    }
    var result =
        new ExprResult(
            MirPlace.of(body.values.temporary(kind, tree)),
            kind,
            TypeClass.PLAIN,
            OwnershipKind.OWNED,
            tree);
    body.values.assign(result.somewhere(), value(capture, place, root), span, sourceInfo);
    return result;
  }

  private SourceInfo captured(CaptureAnalysis.Capture capture, int local) {
    var sourceInfo = SourceInfo.capture(capture.at());
    var array = capture.place().whole() && body.builder.local(local).type().endsWith("[]");
    return array && body.file.typeClasses().ordinary() ? sourceInfo.onlyThreads() : sourceInfo;
  }

  private OwnershipKind kind(CaptureAnalysis.Capture capture, OwnershipKind root) {
    if (root == OwnershipKind.REF || root == OwnershipKind.VIEW) {
      return root;
    }
    if (moving && capture.how() == CaptureAnalysis.How.READ && root == OwnershipKind.OWNED) {
      // It owns what it looks at, and may be called again and again.
      return OwnershipKind.VIEW;
    }
    return switch (capture.how()) {
      case MOVED ->
          root == OwnershipKind.REFMUT && capture.place().whole()
              ? OwnershipKind.REFMUT
              : OwnershipKind.OWNED;
      case CHANGED -> OwnershipKind.REFMUT;
      case READ -> OwnershipKind.REF;
    };
  }

  private Rvalue value(CaptureAnalysis.Capture capture, MirPlace place, OwnershipKind root) {
    if (root == OwnershipKind.REF || root == OwnershipKind.VIEW) {
      return new Rvalue.Use(new Operand.Copy(place));
    }
    if (moving) {
      return new Rvalue.Use(new Operand.Move(MirPlace.of(place.local())));
    }
    return switch (capture.how()) {
      case MOVED -> new Rvalue.Use(new Operand.Move(place));
      case CHANGED -> new Rvalue.Borrow(changing(place, root), place);
      case READ -> new Rvalue.Borrow(BorrowKind.SHARED, place);
    };
  }

  /** A lambda inside a lambda finds a mutable borrow that is captured already. */
  private BorrowKind changing(MirPlace place, OwnershipKind root) {
    var captured = scoped || body.builder.local(place.local()).role() == MirLocal.Role.CAPTURED;
    var borrow = root == OwnershipKind.REFMUT && !body.variables.exclusiveView(place.local());
    return borrow && !captured ? BorrowKind.UNIQUE : BorrowKind.MUT;
  }
}
