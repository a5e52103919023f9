export default function Home() {
  return <h1>A site that was here before</h1>
}
