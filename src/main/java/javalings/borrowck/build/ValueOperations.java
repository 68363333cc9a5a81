package javalings.borrowck.build;

import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Operand;
import javalings.borrowck.mir.OutlivesEdge;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;
import javalings.borrowck.spec.AttributedFile;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;

/** The operations on values: read, move, borrow, assign; and the temporaries that hold them. */
public final class ValueOperations {
  private final BodyContext body;

  /** Owners without a name that something borrows; they end with their statement. */
  private List<Integer> temporaries = new ArrayList<>();

  ValueOperations(BodyContext body) {
    this.body = body;
  }

  int temporary(OwnershipKind kind, Tree at) {
    return body.builder.local("", kind, MirLocal.Role.TEMPORARY, "", body.span(at));
  }

  ExprResult fresh(OwnershipKind kind, TypeClass typeClass, Tree at) {
    return new ExprResult(
        MirPlace.of(temporary(kind, at)), kind, typeClass, OwnershipKind.OWNED, at);
  }

  /** The result of a call, which messages name as it is written. */
  ExprResult result(OwnershipKind kind, TypeClass typeClass, Tree call) {
    var name = kind == OwnershipKind.COPY ? "" : body.unit().excerpt(call);
    var local = body.builder.local(name, kind, MirLocal.Role.TEMPORARY, "", body.span(call));
    return new ExprResult(MirPlace.of(local), kind, typeClass, OwnershipKind.OWNED, call);
  }

  boolean isTemporary(ExprResult expr) {
    return expr.place() != null
        && expr.place().whole()
        && body.builder.local(expr.place().local()).temporary();
  }

  void assign(MirPlace target, Rvalue rvalue, MirSpan span, SourceInfo sourceInfo) {
    body.builder.emit(new MirStatement.Assign(target, rvalue), span, sourceInfo);
  }

  /** Looks at a value without keeping anything of it. */
  void read(ExprResult expr, SourceInfo sourceInfo) {
    var place = expr.place();
    if (place == null
        || isTemporary(expr)
        || (place.whole() && expr.kind() == OwnershipKind.COPY)) {
      return;
    }
    if (expr.kind() == OwnershipKind.COPY
        || expr.kind() == OwnershipKind.REF
        || expr.kind() == OwnershipKind.VIEW) {
      body.builder.emit(
          new MirStatement.Use(new Operand.Copy(place)), body.span(expr.tree()), sourceInfo);
    } else {
      borrow(expr, BorrowKind.SHARED, body.span(expr.tree()), sourceInfo);
    }
  }

  /** Takes a value as Java's assignment and argument passing do: moved, copied, or aliased. */
  ExprResult take(ExprResult expr, SourceInfo sourceInfo) {
    return take(expr, sourceInfo, BorrowKind.SHARED);
  }

  /**
   * Takes a value for a variable.
   *
   * @param alias how a collection is lent that Java would share
   */
  ExprResult take(ExprResult expr, SourceInfo sourceInfo, BorrowKind alias) {
    var place = expr.place();
    if (place == null || isTemporary(expr)) {
      return expr;
    }
    if (expr.lent()) {
      return alias(expr, alias);
    }
    if (expr.kind() == OwnershipKind.COPY) {
      read(expr, sourceInfo);
      return ExprResult.none(expr.tree());
    }
    var result =
        new ExprResult(
            MirPlace.of(taken(expr, place)),
            expr.kind(),
            expr.typeClass(),
            expr.elements(),
            expr.tree());
    var operand = moves(expr) ? new Operand.Move(place) : new Operand.Copy(place);
    assign(
        result.somewhere(),
        new Rvalue.Use(operand),
        body.span(expr.tree()),
        element(place, ElementName.taken(body.unit().excerpt(expr.tree())), sourceInfo));
    return result;
  }

  private static SourceInfo element(MirPlace place, String written, SourceInfo sourceInfo) {
    return place.throughElement() && sourceInfo.why() == SourceInfo.Why.PLAIN
        ? SourceInfo.of(SourceInfo.Why.PLAIN, written)
        : sourceInfo;
  }

  /**
   * As {@link #store(MirPlace, ExprResult, MirSpan)}, where the target is written in the source.
   */
  void store(ExprResult target, ExprResult value, Tree written, MirSpan span) {
    var place = target.somewhere();
    assign(
        place,
        stored(value),
        span,
        element(place, ElementName.filled(body.unit().excerpt(written)), SourceInfo.PLAIN));
  }

  /** In a file without marks any number of variables change the same collection. */
  private boolean moves(ExprResult expr) {
    var alias = expr.kind() == OwnershipKind.REFMUT && expr.typeClass() == TypeClass.LENT;
    return expr.kind().moves() && !(alias && body.file.typeClasses().ordinary());
  }

  /** A part that is given away is named by its type in messages, for no variable has that type. */
  private int taken(ExprResult expr, MirPlace place) {
    var type = body.unit().type(expr.tree());
    var part = !place.whole() && expr.kind().moves() && type.getKind() == TypeKind.DECLARED;
    var name = part ? AttributedFile.name(type) : "";
    return body.builder.local(
        "", expr.kind(), MirLocal.Role.TEMPORARY, name, body.span(expr.tree()));
  }

  /** Takes a value where only an owner will do. A borrow has nothing to give: E0507. */
  ExprResult takeOwned(ExprResult expr, SourceInfo sourceInfo) {
    var borrows = expr.kind() == OwnershipKind.REF || expr.kind() == OwnershipKind.REFMUT;
    if (!borrows || expr.typeClass() != TypeClass.OWNED || expr.place() == null) {
      return take(expr, sourceInfo);
    }
    var owner =
        new ExprResult(
            expr.referent(), OwnershipKind.OWNED, expr.typeClass(), expr.elements(), expr.tree());
    return take(owner, sourceInfo);
  }

  /** Java shares a collection of plain values: an alias is a borrow that nobody has to write. */
  private ExprResult alias(ExprResult expr, BorrowKind borrowKind) {
    return borrow(expr, borrowKind, body.span(expr.tree()), SourceInfo.of(SourceInfo.Why.ALIAS));
  }

  /** How a collection is lent to a variable that Java would share it with. */
  BorrowKind alias(Element variable) {
    return body.file.parameterModes().changes(variable) ? BorrowKind.MUT : BorrowKind.SHARED;
  }

  /** {@code &term} or {@code &mut term}; a borrow of a borrow is one of what that points to. */
  ExprResult borrow(ExprResult expr, BorrowKind borrowKind, MirSpan span, SourceInfo sourceInfo) {
    if (expr.place() == null || (expr.kind() == OwnershipKind.COPY && !expr.typeClass().strict())) {
      read(expr, sourceInfo);
      return ExprResult.none(expr.tree());
    }
    var lent = expr.kind() == OwnershipKind.REF || expr.kind() == OwnershipKind.VIEW;
    if (lent && borrowKind == BorrowKind.SHARED) {
      return copied(expr, sourceInfo);
    }
    var place = expr.referent();
    endWithStatement(expr);
    var kind = borrowKind.mutable() ? OwnershipKind.REFMUT : OwnershipKind.REF;
    var result =
        new ExprResult(
            MirPlace.of(temporary(kind, expr.tree())),
            kind,
            expr.typeClass(),
            expr.elements(),
            expr.tree());
    var shared = body.sharesArray(body.unit().type(expr.tree()));
    assign(
        result.somewhere(),
        new Rvalue.Borrow(borrowKind, place),
        span,
        shared ? sourceInfo.onlyThreads() : sourceInfo);
    return result;
  }

  private ExprResult copied(ExprResult expr, SourceInfo sourceInfo) {
    return isTemporary(expr) ? expr : take(expr, sourceInfo);
  }

  private void endWithStatement(ExprResult expr) {
    if (isTemporary(expr)
        && expr.kind() == OwnershipKind.OWNED
        && expr.typeClass() != TypeClass.LENT) {
      temporaries.add(expr.somewhere().local());
    }
  }

  /** Runs a statement's expression; its temporaries end behind it. */
  void statement(Tree at, Runnable code) {
    var outer = temporaries;
    temporaries = new ArrayList<>();
    code.run();
    endTemporaries(body.span(at));
    temporaries = outer;
  }

  void endTemporaries(MirSpan at) {
    if (body.builder.reachable()) {
      for (int local : temporaries.reversed()) {
        body.builder.emit(
            new MirStatement.StorageDead(local), at, SourceInfo.of(SourceInfo.Why.STATEMENT_END));
      }
    }
    temporaries.clear();
  }

  /** {@code let r = &make();} makes what it borrows live as long as its variable. */
  void extend(ExprResult owner) {
    if (isTemporary(owner) && owner.kind() == OwnershipKind.OWNED) {
      var local = owner.somewhere().local();
      temporaries.removeIf(each -> each == local);
      body.scopes.own(local);
    }
  }

  /** A lambda that gives away what it captured must not get to where it may be called again. */
  void mayRunAgain(ExprResult expr) {
    if (expr.runsOnce()) {
      body.calledAgain(expr);
    }
  }

  /** Puts a value where anybody may find it as long as the program runs. */
  void keepForever(ExprResult expr) {
    var taken = take(expr, SourceInfo.PLAIN);
    if (taken.place() != null) {
      var value =
          new Rvalue.Call(
              Rvalue.Call.KEEP,
              List.of(new Operand.Move(taken.place())),
              List.of(new OutlivesEdge(0, false, OutlivesEdge.FOREVER, false)));
      var nothing = MirPlace.of(temporary(OwnershipKind.COPY, expr.tree()));
      assign(nothing, value, body.span(expr.tree()), SourceInfo.PLAIN);
    }
  }

  /** {@code target = value}, once the value has been taken. */
  void store(MirPlace target, ExprResult value, MirSpan span) {
    assign(target, stored(value), span, SourceInfo.PLAIN);
  }

  /** Of a value that is not tracked it is known whether it may be missing. */
  private Rvalue stored(ExprResult value) {
    if (value.place() != null) {
      return new Rvalue.Use(new Operand.Move(value.place()));
    }
    var part = body.nulls.known(value.tree());
    return part.isPresent()
        ? new Rvalue.Use(new Operand.Copy(MirPlace.of(part.getAsInt())))
        : new Rvalue.Literal(body.nulls.literal(value.tree()));
  }

  /** Something of a variable's value is used. */
  void dereference(ExprResult expr) {
    if (body.file.followers().contain(expr.tree())) {
      body.nulls.present(expr.tree());
      return;
    }
    body.nulls.used(expr.tree());
    var place = expr.place();
    if (place != null && place.whole() && body.variables.mayBeMissing(place.local())) {
      body.builder.emit(
          new MirStatement.Use(new Operand.Copy(place)),
          body.span(expr.tree()),
          SourceInfo.of(SourceInfo.Why.DEREFERENCE));
    }
  }
}
