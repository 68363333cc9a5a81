// The twin of TransferBetweenTwoAccounts.java.
struct Account { balance: i32 }
impl Account { fn take(&mut self, n: i32) { self.balance -= n; } fn put(&mut self, n: i32) { self.balance += n; } }
fn transfer(a: &mut Account, b: &mut Account, n: i32) { a.take(n); b.put(n); }
fn f(all: &mut Vec<Account>) {
    transfer(&mut all[0], &mut all[1], 5); // ERROR E0499
}
