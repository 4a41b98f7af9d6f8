import { frame } from "../frame";
export default function Careers() {
  return <Frame pages={frame} />;
}
