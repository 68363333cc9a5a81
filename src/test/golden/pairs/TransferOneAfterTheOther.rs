// The twin of TransferOneAfterTheOther.java.
struct Account { balance: i32 }
impl Account { fn take(&mut self, n: i32) { self.balance -= n; } fn put(&mut self, n: i32) { self.balance += n; } }
fn f(all: &mut Vec<Account>) {
    all[0].take(5);
    all[1].put(5);
}
