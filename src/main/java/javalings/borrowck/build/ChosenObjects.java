package javalings.borrowck.build;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javalings.borrowck.infer.ValueChoices;
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Operand;
import javalings.borrowck.mir.OutlivesEdge;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;
import javalings.borrowck.spec.AttributedFile;
import javalings.jdk.TypeClass;
import javax.lang.model.type.TypeMirror;

/**
 * Objects of which one is chosen, {@code b ? o : p}, and found to be an owner: each of them may be
 * the one.
 */
record ChosenObjects(BodyContext body) {

  /** The owner that a pattern finds in a choice; {@code takes}: it is given away afterwards. */
  ExprResult owner(ExprResult value, ExpressionTree written, TypeMirror type, boolean takes) {
    var operands = new ArrayList<Operand>();
    var edges = new ArrayList<OutlivesEdge>();
    for (var each : owners(written, type).toList()) {
      edges.add(OutlivesEdge.toResult(operands.size()));
      operands.add(new Operand.Move(takes ? each.somewhere() : looked(each).somewhere()));
    }
    if (operands.isEmpty()) {
      return value;
    }
    var kind = takes ? OwnershipKind.OWNED : OwnershipKind.REF;
    var result = body.values.fresh(kind, TypeClass.OWNED, value.tree());
    body.values.assign(
        result.somewhere(),
        new Rvalue.Call("choice", operands, edges),
        body.span(value.tree()),
        SourceInfo.PLAIN);
    return result;
  }

  private Stream<ExprResult> owners(ExpressionTree written, TypeMirror type) {
    return variables(written)
        .map(name -> new Downcasts(body).owner(body.variables.named(name), name, type))
        .filter(each -> each.place() != null && each.kind() == OwnershipKind.OWNED);
  }

  private ExprResult looked(ExprResult owner) {
    return body.values.borrow(owner, BorrowKind.SHARED, body.span(owner.tree()), SourceInfo.PLAIN);
  }

  /** Each of them goes to somebody who takes it. */
  void handedOn(Tree written) {
    for (var name : variables(written).toList()) {
      var place = body.variables.named(name).place();
      if (place != null && place.whole()) {
        body.builder.emit(
            new MirStatement.Use(new Operand.Move(place)), body.span(name), SourceInfo.PLAIN);
      }
    }
  }

  private Stream<IdentifierTree> variables(Tree written) {
    var choices = new ValueChoices(written);
    var leaves = choices.several() ? choices.leaves().toList() : List.<Tree>of();
    return leaves.stream()
        .filter(IdentifierTree.class::isInstance)
        .map(IdentifierTree.class::cast)
        .filter(name -> AttributedFile.variable(body.unit().element(name)));
  }
}
