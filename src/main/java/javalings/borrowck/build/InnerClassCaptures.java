package javalings.borrowck.build;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javalings.borrowck.infer.ClosureRequirements;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.Observation;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.SourceInfo;
import javalings.borrowck.spec.AttributedFile;
import javalings.jdk.MemberElements;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import org.jspecify.annotations.Nullable;

/**
 * The captures of an object of an anonymous or local class: collections and lambdas of the method
 * around it, and owners that it only looks at or changes.
 */
final class InnerClassCaptures {
  private final BodyContext body;
  private final EscapeDetection escapes;

  InnerClassCaptures(BodyContext body) {
    this.body = body;
    escapes = new EscapeDetection(body);
  }

  /** The values that a new object captures, borrowed for as long as the object is in use. */
  List<ExprResult> captured(Tree made, ExecutableElement constructor) {
    var held = new ArrayList<ExprResult>();
    var seen = new HashSet<@Nullable Element>();
    for (var name : inside(made, constructor).map(this::mentions).orElse(List.of())) {
      if (seen.add(body.unit().element(name))) {
        hold(name, made).ifPresent(held::add);
      }
    }
    inside(made, constructor).map(type -> tracked(type, made)).ifPresent(held::addAll);
    return held;
  }

  private Optional<ClassTree> inside(Tree made, ExecutableElement constructor) {
    if (made instanceof NewClassTree creation && creation.getClassBody() != null) {
      return Optional.of(creation.getClassBody());
    }
    var type = MemberElements.owner(constructor);
    return type.getNestingKind() == NestingKind.LOCAL
            && body.unit().declaration(type) instanceof ClassTree declared
        ? Optional.of(declared)
        : Optional.empty();
  }

  /** Every mention of a variable inside a class. */
  private List<IdentifierTree> mentions(ClassTree type) {
    var found = new ArrayList<IdentifierTree>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void none) {
        if (AttributedFile.variable(body.unit().element(name))) {
          found.add(name);
        }
        return null;
      }
    }.scan(type, null);
    return found;
  }

  private Optional<ExprResult> hold(IdentifierTree name, Tree made) {
    var expr = body.variables.named(name);
    var element = body.unit().element(name);
    if (element == null
        || expr.place() == null
        || expr.kind() == OwnershipKind.COPY
        || escapes.tracks(expr)) {
      return Optional.empty();
    }
    var changes = expr.typeClass() == TypeClass.LENT && body.file.parameterModes().changes(element);
    var by =
        switch (made) {
          case NewClassTree creation when creation.getClassBody() != null -> "this anonymous class";
          case NewClassTree creation -> "`" + body.unit().excerpt(creation.getIdentifier()) + "`";
          default -> "`" + body.unit().excerpt(made) + "`";
        };
    var sourceInfo = SourceInfo.capture(body.span(name), by);
    var at = head(made);
    var lent =
        expr.typeClass() == TypeClass.LENT
            ? body.values.borrow(expr, changes ? BorrowKind.MUT : BorrowKind.SHARED, at, sourceInfo)
            : body.values.take(expr, sourceInfo);
    return lent.place() == null ? Optional.empty() : Optional.of(lent);
  }

  /**
   * A class inside a method may look at an owner, and change it, as a lambda may. It may not take
   * one, for its methods could do that each time that they are called.
   */
  void check(ClassTree tree) {
    if (mentions(tree).stream().noneMatch(this::tracks)) {
      return;
    }
    for (var inside : bodies(tree)) {
      var kept = new ClosureRequirements(inside.mirBody());
      for (var capture : CaptureAnalysis.of(inside.mirBody(), inside.captured().keySet())) {
        var outer = inside.captured().get(capture.place().local());
        if (outer != null && keeps(capture, outer, kept)) {
          var name = body.builder.local(outer).name();
          body.observe(new Observation.Escape.IntoLocalClass(capture.at(), name));
        }
      }
    }
    tree.getMembers().stream()
        .filter(ClassTree.class::isInstance)
        .flatMap(member -> mentions((ClassTree) member).stream())
        .forEach(name -> escapes.captured(body.variables.named(name), name));
  }

  private boolean keeps(CaptureAnalysis.Capture capture, int outer, ClosureRequirements kept) {
    var local = capture.place().local();
    return body.builder.local(outer).kind() != OwnershipKind.COPY
        && (capture.how() == CaptureAnalysis.How.MOVED
            || kept.takesLent(local)
            || kept.borrow(local).isPresent()
            || kept.contents(local).isPresent());
  }

  private List<BodyContext.LambdaBody> bodies(ClassTree type) {
    var around = new ArrayList<@Nullable MirPlace>();
    mentions(type).forEach(name -> around.add(body.variables.named(name).place()));
    return body.inside(type, around);
  }

  private boolean tracks(IdentifierTree name) {
    return escapes.tracks(body.variables.named(name));
  }

  /** The owners, borrows and views that a class mentions, each in the strongest way of all. */
  private List<ExprResult> tracked(ClassTree type, Tree made) {
    if (body.within(type) || mentions(type).stream().noneMatch(this::tracks)) {
      return List.of();
    }
    var strongest = new LinkedHashMap<Integer, CaptureAnalysis.Capture>();
    for (var inside : bodies(type)) {
      for (var capture : CaptureAnalysis.of(inside.mirBody(), inside.captured().keySet())) {
        var outer = inside.captured().get(capture.place().local());
        if (outer != null && capture.how() != CaptureAnalysis.How.MOVED && owns(outer, type)) {
          strongest.merge(
              outer, capture, (one, other) -> one.how().compareTo(other.how()) < 0 ? other : one);
        }
      }
    }
    var held = new ArrayList<ExprResult>();
    strongest.forEach((outer, capture) -> hold(outer, capture, made).ifPresent(held::add));
    return held;
  }

  private boolean owns(int outer, ClassTree type) {
    return mentions(type).stream()
        .filter(this::tracks)
        .map(body.variables::named)
        .anyMatch(it -> it.somewhere().local() == outer);
  }

  private Optional<ExprResult> hold(int outer, CaptureAnalysis.Capture capture, Tree made) {
    var local = capture.place().local();
    var whole = new CaptureAnalysis.Capture(MirPlace.of(local), capture.how(), capture.at());
    var at = head(made);
    return Optional.ofNullable(
        new CaptureLowering(body, false, false).capture(whole, Map.of(local, outer), at, made));
  }

  private MirSpan head(Tree made) {
    var end = made instanceof NewClassTree creation ? creation.getIdentifier() : made;
    return new MirSpan(body.span(made).start(), body.span(end).end());
  }
}
