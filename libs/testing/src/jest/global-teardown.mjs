export default async function stopServer() {
  await globalThis.__brugpuntPostgres?.stop();
}
